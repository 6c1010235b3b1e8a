/// The shorthands for numbered columns, and the type that each stands for.
let serialTypes = [
  "serial": "integer", "serial4": "integer", "bigserial": "bigint", "serial8": "bigint",
  "smallserial": "smallint", "serial2": "smallint",
]
