# A sound application, in which each mistake is made alone. The containers name nothing that is known at deployment only:
# otherwise their JSON would be unknown as a whole to `terraform validate`.
terraform {
  required_version = ">= 1.5"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.100"
    }
  }
}

resource "aws_cloudwatch_log_group" "orders" {
  name              = "/orders"
  retention_in_days = 7
}

resource "aws_iam_role" "task" {
  name               = "orders-task"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_role_policy" "efs" {
  name = "Efs"
  role = aws_iam_role.task.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"]
      Resource = aws_efs_file_system.data.arn
    }]
  })
}

resource "aws_iam_role" "execution" {
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_role_policy_attachment" "execution" {
  role       = aws_iam_role.execution.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
}

resource "aws_iam_role_policy" "secrets" {
  name = "Secrets"
  role = aws_iam_role.execution.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "secretsmanager:GetSecretValue"
      Resource = "arn:aws:secretsmanager:eu-central-1:111122223333:secret:orders-db-a1B2c3"
    }]
  })
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ecs-tasks.amazonaws.com"]
    }
  }
}

resource "aws_efs_file_system" "data" {
  encrypted       = true
  throughput_mode = "elastic"
}

resource "aws_efs_access_point" "orders" {
  file_system_id = aws_efs_file_system.data.id
  posix_user {
    uid = 1000
    gid = 1000
  }
  root_directory {
    path = "/orders"
    creation_info {
      owner_uid   = 1000
      owner_gid   = 1000
      permissions = "0750"
    }
  }
}

resource "aws_ecs_task_definition" "orders" {
  family                   = "orders"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = "1024"
  memory                   = "2048"
  task_role_arn            = aws_iam_role.task.arn
  execution_role_arn       = aws_iam_role.execution.arn

  volume {
    name = "data"
    efs_volume_configuration {
      file_system_id     = aws_efs_file_system.data.id
      transit_encryption = "ENABLED"
      authorization_config {
        access_point_id = aws_efs_access_point.orders.id
        iam             = "ENABLED"
      }
    }
  }

  container_definitions = jsonencode([
    {
      name         = "orders"
      image        = "public.ecr.aws/docker/library/eclipse-temurin:17.0.15_6-jre"
      essential    = true
      portMappings = [{ containerPort = 8080 }]
      environment = [
        { name = "LOG_LEVEL", value = "info" },
        { name = "REGION", value = "eu-central-1" },
      ]
      secrets = [{
        name      = "DB_PASSWORD"
        valueFrom = "arn:aws:secretsmanager:eu-central-1:111122223333:secret:orders-db-a1B2c3"
      }]
      healthCheck = {
        command  = ["CMD", "java", "Health.java"]
        interval = 10
        timeout  = 2
      }
      stopTimeout = 60
      mountPoints = [{ sourceVolume = "data", containerPath = "/data" }]
      logConfiguration = {
        logDriver = "awslogs"
        options = {
          awslogs-group         = "/orders"
          awslogs-region        = "eu-central-1"
          awslogs-stream-prefix = "orders"
        }
      }
    },
    {
      name      = "proxy"
      image     = "public.ecr.aws/docker/library/nginx:1.27.5"
      essential = true
      cpu       = 256
      memory    = 512
      dependsOn = [{ containerName = "orders", condition = "HEALTHY" }]
      logConfiguration = {
        logDriver = "awslogs"
        options = {
          awslogs-group         = "/orders"
          awslogs-region        = "eu-central-1"
          awslogs-stream-prefix = "orders"
        }
      }
    },
  ])
}
