import Migration
import TestSupport
import Testing

/// A change of policies, grants and the like, with what it does to access: one of `Tests/Goldens/access`.
struct AccessCase: CustomTestStringConvertible, Sendable {
  let title: String
  let kinds: Set<Hazard.Kind>
  var before = ""
  var after = ""

  var testDescription: String { title }

  /// What stands before each change.
  static let world = """
    create table notes (
      id bigint primary key, owner text, tenant text, kind text, hidden boolean, body text
    );
    alter table notes enable row level security;
    create table members (name text primary key, tenant text);
    create sequence numbers;
    create function tenant() returns text language sql stable
      as 'select current_setting(''app.tenant'')';
    create function other_tenant() returns text language sql stable
      as 'select current_setting(''app.other_tenant'')';
    """

  static let all: [AccessCase] = {
    let text = (try? readText(Repository.path("Tests/Goldens/access/changes.sql"))) ?? ""
    var cases: [AccessCase] = []
    var isAfter = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let next = AccessCase(heading: line) {
        cases.append(next)
      } else if line == "-- before" || line == "-- after" {
        isAfter = line == "-- after"
      } else if let last = cases.indices.last {
        if isAfter { cases[last].after += line + "\n" } else { cases[last].before += line + "\n" }
      }
    }
    return cases
  }()

  /// `-- widens, narrows: a role for another`; `nil` for any other line.
  private init?(heading line: Substring) {
    guard let match = line.wholeMatch(of: /-- ((?:[a-z]+, )*[a-z]+): (.+)/) else { return nil }
    var kinds: Set<Hazard.Kind> = []
    for word in match.1.split(separator: ", ") {
      switch word {
      case "widens": kinds.insert(.widensAccess)
      case "narrows": kinds.insert(.narrowsAccess)
      case "unknown": kinds.insert(.changesAccess)
      case "neither": break
      default: return nil
      }
    }
    title = String(match.2)
    self.kinds = kinds
  }
}
