/// Holds a document against a JSON Schema, with Python's validator.
package func validateJSON(_ document: String, by schema: String) throws -> ProgramResult {
  let script = """
    import json, sys
    from jsonschema import validators
    schema, document = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:])
    validator = validators.validator_for(schema)
    validator.check_schema(schema)
    faults = list(validator(schema).iter_errors(document))
    for fault in faults[:10]:
        print("/".join(map(str, fault.absolute_path)), fault.message[:300])
    sys.exit(1 if faults else 0)
    """
  return try runProgram("/usr/bin/python3", ["-c", script, schema, document])
}
