create table people (id integer primary key, name text, at timestamptz, a_column_whose_name_is_so_long_that_it_has_to_be_cut text);
create index on people (name, at desc);
create index on people (lower(name), (id + 1));
create unique index on people (a_column_whose_name_is_so_long_that_it_has_to_be_cut, name);
create index on people (id) include (name, at);
