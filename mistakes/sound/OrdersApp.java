import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;

/** The program that `cdk synth` runs. */
public final class OrdersApp {
    public static void main(String[] arguments) {
        App app = new App(AppProps.builder().outdir(arguments[0]).build());
        new OrdersStack(app);
        app.synth();
    }
}
