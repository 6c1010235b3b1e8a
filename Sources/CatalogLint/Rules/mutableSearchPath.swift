import CatalogModel
import Diagnostics
import SQLText

extension LintRule {
  static let mutableSearchPath = LintRule(
    Rule(
      "mutable-search-path", .warning,
      meaning: """
        The function looks up names on the search path of whoever calls it, on a platform that lets clients \
        call functions: what it does depends on a setting that is not its own. One that has its owner's rights \
        is under `definer-without-search-path`; a body in standard SQL (`begin atomic`, `return`) has its names \
        looked up when it is created, and is left alone.
        """,
      example: """
        ```sql
        create function open_goals() returns bigint language sql as $$ select count(*) from goals $$;
        ```
        """,
      cure: "Add `set search_path = ''`, and name every object in the body with its schema."),
    eachFunction: { function, subject in
      guard !subject.platform.apiSchemas.isEmpty, !function.isSecurityDefiner,
        function.isStandardSQL != true, function.library == nil, function.language != "internal",
        !function.settings.contains(where: { $0.lowercased().hasPrefix("search_path=") })
      else { return nil }
      return LintFault(
        function.path, "'\(function.signature.brief)' looks up names on its caller's search path",
        help: "add 'set search_path = '''', and name each object with its schema")
    })
}
