create type mood as enum ('calm', 'glad');
create table days (day date primary key, mood mood not null);
