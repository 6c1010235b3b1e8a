create table places (height integer, constraint real check (height > 0) no inherit);
create table lakes (depth integer, constraint real check (depth > 0)) inherits (places);
