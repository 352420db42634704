#!/bin/sh
# deploy/cloudformation.sh IMAGE VPC SUBNET,SUBNET CLUSTER
#
# Creates the stack `orders` from the template that Taskdef writes when the application is compiled, or brings it up to date.
set -eu
[ $# -eq 4 ] || { echo "usage: $0 IMAGE VPC SUBNET,SUBNET CLUSTER" >&2; exit 2; }
template=$(dirname "$0")/../target/classes/META-INF/taskdef/cloudformation/orders.template.json

aws cloudformation deploy \
  --stack-name orders \
  --template-file "$template" \
  --capabilities CAPABILITY_IAM \
  --no-fail-on-empty-changeset \
  --parameter-overrides "Image=$1" "VpcId=$2" "SubnetIds=$3" "ClusterName=$4"
