import type { Area, AreaId, Body, BodyId, BodyKind } from '@concordat/domain/bodies';
import { calendarDateOf, dateColumn } from '../columns/date-column.ts';
import type { Stored } from '../columns/stored.ts';
import type { AreaModel, BodyModel } from '../generated/prisma/models.ts';

export function areaOfRow(row: AreaModel): Area {
  return { id: row.id as AreaId, name: row.name };
}

export function bodyOfRow(row: BodyModel): Stored<Body> {
  const id = row.id as BodyId;
  return {
    value: {
      id,
      areaId: row.areaId as AreaId | null,
      kind: row.kind as BodyKind,
      legalName: row.legalName,
      shortName: row.shortName,
      headTitle: row.headTitle,
      from: calendarDateOf(row.from),
      until: calendarDateOf(row.until),
      successorId: row.successorId as BodyId | null,
    },
    version: row.version,
    bodyId: id,
    readerBodyIds: [id],
  };
}

export function rowOfBody(body: Body): Omit<BodyModel, 'version'> {
  return { ...body, from: dateColumn(body.from), until: dateColumn(body.until) };
}
