import CatalogModel
import Diagnostics
import SpecFormat

/// Takes what waivers without a code accept out of the count, and says what became of every waiver.
func applyWaivers(
  _ subject: CoverageSubject, places: PlaceFinder, to sections: [[CoverageItem]]
) -> (sections: [[CoverageItem]], uses: [WaiverUse]) {
  var sections = sections
  var uses: [WaiverUse] = []
  for table in subject.spec.document.sections.flatMap(\.tables) {
    for waiver in table.body.waivers {
      let state =
        waiver.code == nil
        ? waive(table, waiver, today: subject.today, in: &sections)
        : stateOfLint(waiver, in: subject.diagnostics)
      uses.append(
        WaiverUse(
          path: .table(table.name), code: waiver.code, reason: waiver.reason, until: waiver.until,
          place: places.place(waiver.range), state: state))
    }
  }
  return (sections, uses)
}

private func waive(
  _ table: SpecTable, _ waiver: Waiver, today: String, in sections: inout [[CoverageItem]]
) -> WaiverUse.State {
  guard waiver.until >= today else { return .expired }
  var isUsed = false
  for section in sections.indices {
    for position in sections[section].indices
    where sections[section][position].path.root == .table(table.name)
      && [.missing, .drifted].contains(sections[section][position].status)
    {
      sections[section][position].status = .waived
      isUsed = true
    }
  }
  return isUsed ? .used : .needless
}

/// The linter has used the waivers of its rules already.
private func stateOfLint(_ waiver: Waiver, in diagnostics: [Diagnostic]) -> WaiverUse.State {
  switch diagnostics.first(where: { $0.range == waiver.range })?.rule.code {
  case "expired-waiver": .expired
  case "unknown-waiver": .unknown
  case "needless-waiver": .needless
  default: .used
  }
}
