/// The page's templates, one in each file of this folder.
enum PageTemplates {}
