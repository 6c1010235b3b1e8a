/// The style and the script of pages, which go into them unescaped.
package enum PageAsset {
  package static let style = String(decoding: PackageResources.coverage_css, as: UTF8.self)
  package static let script = String(decoding: PackageResources.coverage_js, as: UTF8.self)

  /// What a page allows to run, so that nothing runs that came in with a name or a text: the hash of each as
  /// a content security policy writes it.
  package static let styleHash = "sha256-yXG48zg/md7gwWI4uVA1ZhCe2fVHmSclRVtbi6VYAr0="
  package static let scriptHash = "sha256-aGZm2pi/OwwgD7HPK316tv39vi+GDjsx9KVTiEPcqaw="
}
