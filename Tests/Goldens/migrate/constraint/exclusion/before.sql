create table r (during tstzrange);
