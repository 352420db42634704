variable "region" {
  description = "The region to deploy to."
  type        = string
}

variable "image" {
  description = "The application's image, with a tag or a digest."
  type        = string
}

variable "vpc_id" {
  description = "The VPC of the tasks."
  type        = string
}

variable "subnet_ids" {
  description = "Two subnets of the VPC, in different availability zones."
  type        = list(string)
}

variable "cluster_name" {
  description = "The ECS cluster that runs the service."
  type        = string
}
