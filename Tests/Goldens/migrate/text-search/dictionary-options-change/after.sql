create table keep (id integer primary key);
create text search dictionary stems (template = snowball, language = german, stopwords = german);
create text search dictionary words (template = simple);
