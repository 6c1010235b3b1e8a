create table flags (id integer primary key, a bit(3) default b'101', b bit varying(4));
