# The application's home, from the module that Taskdef writes when the application is compiled.

terraform {
  required_version = ">= 1.11"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100"
    }
  }

  # Where the state is kept is said at `terraform init`: see backend.hcl.example.
  backend "s3" {}
}

provider "aws" {
  region = var.region
}

module "orders" {
  source = "../../target/classes/META-INF/taskdef/terraform/orders"

  image        = var.image
  vpc_id       = var.vpc_id
  subnet_ids   = var.subnet_ids
  cluster_name = var.cluster_name
}
