import FoundationEssentials

/// The day by the calendar of UTC, as `2027-01-31`, so that a waiver ends at one moment everywhere.
func today() -> String {
  Date.now.formatted(.iso8601.year().month().day())
}
