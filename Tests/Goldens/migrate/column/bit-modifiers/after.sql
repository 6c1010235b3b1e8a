create table flags (id integer primary key, a bit(5) default b'10101', b bit varying default b'1', c bit not null default b'0', d bit(8)[]);
