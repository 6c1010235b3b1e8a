create table pairs (a integer, b text);
