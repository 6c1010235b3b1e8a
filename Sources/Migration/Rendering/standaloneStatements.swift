import CatalogModel
import SQLText

/// An object that stands for itself is changed in its place where PostgreSQL can do it; the planner has taken
/// apart what it cannot.
func standaloneStatements(_ edit: Edit<Standalone>) -> [SQL] {
  switch edit {
  case .create(let object): object.object.creation
  case .drop(let object): object.object.removal
  case .alter(let old, let new):
    old.alteration(to: new) ?? old.object.removal + new.object.creation
  }
}
