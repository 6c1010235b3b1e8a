create table places (height integer, constraint real check (height > 0));
create table lakes (depth integer) inherits (places);
