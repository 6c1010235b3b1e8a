create table r (during tstzrange, constraint apart exclude using gist (during with &&));
