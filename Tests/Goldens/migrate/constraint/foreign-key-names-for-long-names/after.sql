create table a_table_with_a_really_long_name_that_goes_on_and_on (id integer primary key);
create table another_table_with_a_really_long_name_that_goes_on (
  a_column_with_a_really_long_name_too integer references a_table_with_a_really_long_name_that_goes_on_and_on (id) check (a_column_with_a_really_long_name_too > 0) unique,
  a_column_with_a_really_long_name_too_2 integer references a_table_with_a_really_long_name_that_goes_on_and_on (id) check (a_column_with_a_really_long_name_too_2 > 0) unique
);
create table keep (id integer primary key);
