create table keep (id integer primary key);
create domain stay as daterange check (not isempty(value)) check (lower(value) is not null);
create table bookings (id integer primary key, stay stay, exclude using gist (stay with &&));
