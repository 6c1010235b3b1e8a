create table people (id integer primary key, name text, at timestamptz, a_column_whose_name_is_so_long_that_it_has_to_be_cut text);
