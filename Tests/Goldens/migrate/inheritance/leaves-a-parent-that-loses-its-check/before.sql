create table places (id integer, height integer, constraint real_height check (height > 0));
create table peaks (
  id integer, height integer, name text, constraint real_height check (height > 0)
) inherits (places);
