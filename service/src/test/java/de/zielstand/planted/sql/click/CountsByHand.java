package de.zielstand.planted.sql.click;

import java.sql.Date;

record CountsByHand(Date day) {}
