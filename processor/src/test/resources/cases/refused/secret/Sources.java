package example;

import io.github.taskdef.EcsTask;
import io.github.taskdef.EfsVolume;
import io.github.taskdef.GeneratedSecret;
import io.github.taskdef.Secret;

/** Where a secret is: in Secrets Manager with all three colons or none, in SSM under a name that can be. */
@EcsTask
@Secret(env = "A", from = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders-AbCdEf:token") // ERROR SECRET_SOURCE 27 @Secret[0].from
@Secret(env = "B", from = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders-AbCdEf:token:") // ERROR SECRET_SOURCE 27 @Secret[1].from
@Secret(env = "C", from = "arn:aws:secretsmanager:eu-west-1:12345:secret:orders-AbCdEf") // ERROR SECRET_SOURCE 27 @Secret[2].from
@Secret(env = "D", from = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders/db-secret")
@Secret(env = "E", from = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-secret:password::")
@Secret(env = "F", from = "arn:aws:ssm:eu-west-1:123456789012:parameter/aws/orders") // ERROR SECRET_PARAMETER_NAME 27 @Secret[5].from
@Secret(env = "G", from = "/SSM/orders") // ERROR SECRET_PARAMETER_NAME 27 @Secret[6].from
@Secret(env = "H", from = "aws-orders") // ERROR SECRET_PARAMETER_NAME 27 @Secret[7].from
@Secret(env = "I", from = "orders/token") // ERROR SECRET_PARAMETER_NAME 27 @Secret[8].from
@Secret(env = "J", from = "/orders//token") // ERROR SECRET_PARAMETER_NAME 27 @Secret[9].from
@Secret(env = "K", from = "/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16") // ERROR SECRET_PARAMETER_NAME 27 @Secret[10].from
@Secret(env = "L", from = "arn:aws:ssm:eu-west-1:123456789012:parameter/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16") // ERROR SECRET_PARAMETER_NAME 27 @Secret[11].from
@Secret(env = "M", from = "order token") // ERROR SECRET_PARAMETER_NAME 27 @Secret[12].from
@Secret(env = "N", from = "arn:aws:s3:::orders") // ERROR SECRET_SOURCE 27 @Secret[13].from
@Secret(env = "O", from = Sources.LONG) // ERROR SECRET_PARAMETER_NAME 34 @Secret[14].from
@Secret(env = "P", generate = @GeneratedSecret(name = "orders-token1", excludeCharacters = Sources.LONG + Sources.LONG + Sources.LONG + Sources.LONG + "x")) // WARNING SECRET_NAME_SUFFIX 55 @Secret[15].generate[0].name // ERROR SECRET_EXCLUDED 150 @Secret[15].generate[0].excludeCharacters
@Secret(env = "Q", from = "${param:Token}") // ERROR SECRET_SOURCE_OPEN 27 @Secret[16].from
@Secret(env = "R", from = "${volume:data.arn}") // ERROR SECRET_PARAMETER_NAME 27 @Secret[17].from
@Secret(env = "S", from = "${import:shop-Token}") // ERROR SECRET_SOURCE_OPEN 27 @Secret[18].from
@Secret(env = "T", from = "${import:rds-CredentialsArn}") // ERROR SECRET_SOURCE_OPEN 27 @Secret[19].from
@Secret(env = "U", from = "${param:DbSecretArn}:password") // ERROR SECRET_SOURCE 27 @Secret[20].from
@Secret(env = "V", from = "arn:aws:ssm:eu-west-1:123456789012:parameter/aws/service/ecs/agent") // ERROR SECRET_PARAMETER_NAME 27 @Secret[21].from
@Secret(env = "W", from = "/aws/reference/secretsmanager/") // ERROR SECRET_PARAMETER_NAME 27 @Secret[22].from
@Secret(env = "X", from = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:rds!db!a-AbCdEf") // ERROR SECRET_SOURCE 27 @Secret[23].from
@EfsVolume("/data")
class Sources {
    static final String SHORT = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    static final String LONG = SHORT + SHORT + SHORT + SHORT + SHORT + SHORT + SHORT + SHORT + SHORT + SHORT + SHORT
            + SHORT + SHORT + SHORT + SHORT + SHORT;
}

@EcsTask
@Secret(env = "A", from = "arn:aws-us-gov:secretsmanager:us-gov-west-1:123456789012:secret:orders-AbCdEf:token::")
@Secret(env = "B", from = "arn:${partition}:secretsmanager:${param:Region}:${account}:secret:${param:Name}:${param:Key}:${param:Stage}:")
@Secret(env = "C", from = "/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15")
@Secret(env = "D", from = "${param:Prefix}/token")
@Secret(env = "E", from = "/${param:Stage}/token", kmsKey = "arn:${partition}:kms:${param:Region}:${account}:key/${param:Key}")
@Secret(env = "F", from = "arn:${partition}:ssm:${region}:${account}:parameter/${param:Name}")
@Secret(env = "G", from = "token")
@Secret(env = "H", generate = @GeneratedSecret(name = "orders-token"))
@Secret(env = "I", from = "${secret:H.arn}")
@Secret(env = "J", from = "/${param:Token}")
class SourcesThatCanBe {}
// WRITTEN sources-that-can-be
