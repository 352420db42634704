#!/usr/bin/env python3
"""Writes the names and shapes that AWS and the Terraform provider publish for the resource kinds of Taskdef's tables.

    . SOMEWHERE/terraform-offline.sh        # only where the Terraform registry cannot be reached
    processor/src/test/schemas/extract.py   # writes ../resources/resource/schemas/names.json; look at the difference, then commit

Run it when a table names a type that names.json does not have, and after raising a version below. It reads
  - which types: from the tables themselves (src/main/java/.../resource/*.java);
  - CloudFormation: the registry's resource schemas, as the Python package cfn-lint brings them, region us-east-1;
  - Terraform: `terraform providers schema -json` of hashicorp/aws, the lowest version that Taskdef's modules allow;
  - the JSON of container definitions: the model of the ECS API, as the Python package botocore brings it.
Needs Python 3.11, `pip install cfn-lint botocore`, and the terraform command. Only facts are kept: names, types, nesting.
"""
import importlib.metadata
import json
import pathlib
import re
import subprocess
import tempfile

import botocore.loaders
from cfnlint.schema.manager import PROVIDER_SCHEMA_MANAGER

PROVIDER = "5.100.0"
HERE = pathlib.Path(__file__).resolve().parent
TABLES = HERE.parents[1] / "main/java/io/github/taskdef/processor/resource"
RESULT = HERE.parent / "resources/resource/schemas/names.json"


def types_in_tables():
    text = "\n".join(path.read_text() for path in sorted(TABLES.glob("*.java")))
    cloudformation = set(re.findall(r'"(AWS::\w+::\w+)"', text))
    resources = set(re.findall(r'(?:ResourceKind\.of\(\s*"AWS::\w+::\w+",|Companion\.resource\()\s*"(aws_\w+)"', text))
    ephemeral = set(re.findall(r'Companion\.ephemeral\(\s*"(aws_\w+)"', text))
    return sorted(cloudformation), sorted(resources), sorted(ephemeral)


# --- CloudFormation: "string", "string[]", "map", "document", "switch", "tags", {part: ...}, [{part: ...}]


def property_of(schema, node):
    while "$ref" in node or ("oneOf" in node and "type" not in node):
        # of several forms the first is the documented one
        node = schema["definitions"][node["$ref"].rsplit("/", 1)[1]] if "$ref" in node else node["oneOf"][0]
    kind = node.get("type")
    if kind is None and node.get("format") == "json":
        return "document"
    if isinstance(kind, list):
        return "document" if "object" in kind else kind[0]
    if kind == "array":
        element = property_of(schema, node["items"])
        if isinstance(element, dict):
            return "tags" if set(element) == {"Key", "Value"} else [element]
        return element + "[]"
    if kind == "object":
        parts = node.get("properties")
        if parts:
            return {name: property_of(schema, part) for name, part in sorted(parts.items())}
        return "map"
    return "switch" if set(node.get("enum", [])) == {"ENABLED", "DISABLED"} else kind


def cloudformation_type(name):
    schema = PROVIDER_SCHEMA_MANAGER.get_resource_schema("us-east-1", name).schema
    read_only = [path.split("/")[2] for path in schema.get("readOnlyProperties", []) if path.count("/") == 2]
    properties = {n: property_of(schema, p) for n, p in sorted(schema["properties"].items())}
    once = schema.get("createOnlyProperties", []) + schema.get("conditionalCreateOnlyProperties", [])
    create_only = {path.split("/")[2] for path in once if path.count("/") == 2}
    return {"attributes": sorted(read_only), "createOnly": sorted(create_only), "properties": properties}


# --- Terraform: "string", "string[]", "map", {"block": {...}}, {"blocks": {...}}


def argument(kind):
    if isinstance(kind, str):
        return kind
    collection, element = kind
    if collection == "map":
        return "map"
    return element + "[]" if isinstance(element, str) else "objects"


def body(block):
    names = {name: argument(a["type"]) for name, a in block.get("attributes", {}).items()}
    for name, nested in block.get("block_types", {}).items():
        one = nested["nesting_mode"] == "single" or nested.get("max_items") == 1
        names[name] = {"block" if one else "blocks": body(nested["block"])}
    return dict(sorted(names.items()))


def terraform_schemas():
    with tempfile.TemporaryDirectory() as folder:
        module = {"terraform": {"required_providers": {"aws": {"source": "hashicorp/aws", "version": PROVIDER}}}}
        pathlib.Path(folder, "main.tf.json").write_text(json.dumps(module))
        subprocess.run(["terraform", "init"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        command = ["terraform", "providers", "schema", "-json"]
        schemas = subprocess.run(command, cwd=folder, check=True, stdout=subprocess.PIPE).stdout
    return json.loads(schemas)["provider_schemas"]["registry.terraform.io/hashicorp/aws"]


# --- the ECS API: as CloudFormation above


def member(shapes, name):
    shape = shapes[name]
    if shape["type"] == "structure":
        return {n: member(shapes, m["shape"]) for n, m in sorted(shape["members"].items())}
    if shape["type"] == "list":
        element = member(shapes, shape["member"]["shape"])
        return element + "[]" if isinstance(element, str) else [element]
    return shape["type"]


def container_definition():
    model = botocore.loaders.Loader().load_service_model("ecs", "service-2")
    return member(model["shapes"], "ContainerDefinition")


def main():
    cloudformation, resources, ephemeral = types_in_tables()
    schemas = terraform_schemas()
    result = {
        "about": "Names and shapes as AWS and the Terraform provider publish them. Made by src/test/schemas/extract.py; do not edit.",
        "from": {
            "cfn-lint": importlib.metadata.version("cfn-lint"),
            "hashicorp/aws": PROVIDER,
            "botocore": importlib.metadata.version("botocore"),
        },
        "cloudFormation": {name: cloudformation_type(name) for name in cloudformation},
        "terraform": {
            **{"resource " + n: body(schemas["resource_schemas"][n]["block"]) for n in resources},
            **{"ephemeral " + n: body(schemas["ephemeral_resource_schemas"][n]["block"]) for n in ephemeral},
        },
        "containerDefinition": container_definition(),
    }
    RESULT.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n")
    print(f"{RESULT}: {len(cloudformation)} + {len(resources)} + {len(ephemeral)} types")


main()
