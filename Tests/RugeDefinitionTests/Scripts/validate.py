#!/usr/bin/env python3
"""Says of YAML texts whether a JSON Schema accepts them, with a validator that has nothing to do with ruge.

validate.py SCHEMA [CASES]: each line of CASES, or of standard input, is {"text": YAML}. For each, a line is printed:
{"parsed": false} where it is no YAML, else {"parsed": true, "errors": [what is wrong and where]}.
"""
import fileinput
import json
import re
import sys

import jsonschema
import yaml

PLAIN_WORDS = {"true": True, "false": False, "": None}
WHOLE_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)")


def value(node):
    """What an editor takes a node of YAML for: a text, but for truth values, whole numbers, and nothing at all."""
    if isinstance(node, yaml.MappingNode):
        return {key.value: value(item) for key, item in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [value(item) for item in node.value]
    if node.style is None and node.value in PLAIN_WORDS:
        return PLAIN_WORDS[node.value]
    if node.style is None and WHOLE_NUMBER.fullmatch(node.value):
        return int(node.value)
    return node.value


def verdict(validator, text):
    try:
        root = yaml.compose(text, yaml.BaseLoader)
    except yaml.YAMLError:
        return {"parsed": False, "errors": []}
    value_of_root = None if root is None else value(root)
    errors = [f"{error.json_path}: {error.message}"[:200] for error in validator.iter_errors(value_of_root)]
    return {"parsed": True, "errors": errors}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for line in fileinput.input(sys.argv[2:], openhook=fileinput.hook_encoded("utf-8")):
        print(json.dumps(verdict(validator, json.loads(line)["text"])))


main()
