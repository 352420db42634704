package example;

import io.github.taskdef.AthenaWorkGroup;
import io.github.taskdef.BedrockInferenceProfile;
import io.github.taskdef.BedrockModel;
import io.github.taskdef.CloudWatchMetrics;
import io.github.taskdef.CognitoUserPool;
import io.github.taskdef.EcsTask;
import io.github.taskdef.ElastiCache;
import io.github.taskdef.GlueDatabase;
import io.github.taskdef.RdsUser;
import io.github.taskdef.SesIdentity;
import io.github.taskdef.XRayTraces;

@EcsTask
@CloudWatchMetrics(value = "Orders", env = "METRICS_NAMESPACE")
@XRayTraces
@BedrockModel(value = "amazon.nova-micro-v1:0", env = "SMALL_MODEL_ID")
@BedrockInferenceProfile(value = "eu.amazon.nova-pro-v1:0", env = "LARGE_MODEL_ID")
@RdsUser(value = "cluster-ABCDEFGHIJKL01234/reports_app", env = "DB_USER")
@ElastiCache(value = "serverlesscache:reports", env = "CACHE_NAME")
@ElastiCache(value = "user:${param:CacheUser}", env = "CACHE_USER")
@SesIdentity(value = "example.com", env = "MAIL_DOMAIN")
@CognitoUserPool(
        value = "${param:UserPoolId}",
        access = {CognitoUserPool.Access.READ, CognitoUserPool.Access.MANAGE, CognitoUserPool.Access.SIGN_IN},
        env = "USER_POOL_ID")
@AthenaWorkGroup(value = "reports", env = "WORK_GROUP")
@GlueDatabase(value = "arn:${partition}:glue:${region}:123456789012:database/sales", env = "SALES_DATABASE")
class Reports {}
