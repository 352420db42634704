import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;

/** The program that `cdk synth` runs. */
public final class RolesApp {
    public static void main(String[] arguments) {
        App app = new App(AppProps.builder().outdir(arguments[0]).build());
        new DocumentsStack(app);
        new NotifierStack(app);
        new OrdersStack(app);
        new ReportsStack(app);
        new ShopStack(app);
        new WorkerStack(app);
        app.synth();
    }
}
