import CatalogModel
import PostgresClient

/// Objects of one kind, and what is granted on them.
struct GrantedQueries<Object> {
  private let objects: QueryBatch.Ticket<[(ObjectID, Object)]>
  private let grants: QueryBatch.Ticket<[ObjectID: [Grant]]>
  private let place: WritableKeyPath<Object, [Grant]?>

  init(
    _ batch: inout QueryBatch, _ objects: CatalogQuery<[(ObjectID, Object)]>,
    grantedIn catalog: GrantedCatalog, at place: WritableKeyPath<Object, [Grant]?>
  ) {
    self.objects = batch.add(objects)
    grants = batch.add(grantsQuery(on: catalog))
    self.place = place
  }

  func assemble(_ answers: QueryBatch.Answers) throws(PostgresError) -> [Object] {
    let grants = try answers(grants)
    return try answers(objects).map { id, object in
      var object = object
      object[keyPath: place] = grants[id, default: []].sorted()
      return object
    }
  }
}
