import { attributesOf } from '../records/attributes';
import type { Core } from '@strapi/strapi';

/** A hidden scalar column and the to-one relation that it repeats, in the words of the database. */
export interface Shadow {
  uid: string;
  /** The relation attribute, e.g. `assignee`. */
  relation: string;
  /** Table and column of the copy, e.g. `opportunities.assignee_ref`. */
  table: string;
  column: string;
  /** The relation's link table: the side of the record and the side of the target. */
  link: string;
  ownColumn: string;
  targetColumn: string;
}

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
}

/** The content types declare them: a to-one relation `x` beside an integer `xRef` that nobody may write. */
const SUFFIX = 'Ref';

/** Where Strapi keeps a to-one relation: always a link table (see docs/adr on relations). */
export const joinTableOf = (strapi: Core.Strapi, uid: string, relation: string): JoinTable => {
  const attribute = strapi.db.metadata.get(uid).attributes[relation] as { joinTable?: JoinTable } | undefined;
  if (!attribute?.joinTable) throw new Error(`${uid}.${relation} is not kept in a link table`);
  return attribute.joinTable;
};

/** Every shadow that the content types declare. */
export const declaredShadows = (strapi: Core.Strapi): Shadow[] =>
  Object.values(strapi.contentTypes).flatMap(({ uid }) => {
    if (!uid.startsWith('api::')) return [];
    const meta = strapi.db.metadata.get(uid);
    return Object.entries(meta.attributes).flatMap(([name, attribute]) => {
      const relation = name.slice(0, -SUFFIX.length);
      const source = meta.attributes[relation] as { type: string; relation?: string } | undefined;
      const isCopy = name.endsWith(SUFFIX) && attribute.type === 'integer';
      if (!isCopy || source?.type !== 'relation' || !/ToOne$/.test(source.relation ?? '')) return [];
      const join = joinTableOf(strapi, uid, relation);
      return [
        {
          uid,
          relation,
          table: meta.tableName,
          column: (attribute as { columnName?: string }).columnName ?? name,
          link: join.name,
          ownColumn: join.joinColumn.name,
          targetColumn: join.inverseJoinColumn.name,
        },
      ];
    });
  });

/** Is this attribute such a copy? */
export const isShadow = (uid: string, name: string): boolean =>
  name.endsWith(SUFFIX) && attributesOf(uid)[name.slice(0, -SUFFIX.length)]?.type === 'relation';
