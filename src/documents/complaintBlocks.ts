import { type Moment, showMoment } from '../kernel/calendar';
import { maskPhone } from '../kernel/mask';
import { requests } from '../registers/requests';
import { visits } from '../registers/visits';
import type { Column } from '../sheet/schema';
import type { Block, ComplaintKit, Field } from './complaintKit';
import { choiceText } from './listOf';
import { maskedText } from './maskedText';

/** Every block of the record 投诉处理记录表 (domain §2.3); what is not in the log is left for people to write. */
export function complaintBlocks(kit: ComplaintKit): readonly Block[] {
  return [
    ...takingBlocks(kit),
    replyBlock(kit),
    ...handlingBlocks(kit),
    ...tellingBlocks(kit),
    visitBlock(kit),
    ...closingBlocks(kit),
  ];
}

function takingBlocks(kit: ComplaintKit): readonly Block[] {
  const { complaint: said } = kit.words;
  const { columns } = requests;
  return [
    {
      name: said.blocks.head,
      lines: [
        [
          field(said.type, ({ request }) => choiceText(columns.reqType, request.reqType, kit.language)),
          field(said.level, ({ request }) => ticks(kit, columns.level, request.level), 2),
        ],
        [
          field(said.category, ({ request }) => request.category ?? ''),
          field(said.channel, ({ request }) => ticks(kit, columns.channel, request.channel), 2),
        ],
      ],
    },
    {
      name: said.blocks.accepted,
      lines: [
        [
          field(said.time, ({ request }) => showMoment(request.accepted)),
          field(said.person, ({ request }) => request.person ?? ''),
          field(said.place, ({ request }) => request.unit ?? ''),
        ],
        [
          field(said.phone, ({ request }) => (request.phone === null ? '' : maskPhone(request.phone))),
          field(said.isOwner, () => tickYesNo(kit, null)),
          field(said.receiver, ({ request }) => request.receiver ?? ''),
        ],
        [long(said.content, ({ request }) => maskedText(request.content), 3)],
        [blank(said.demand, 2, 1), blank(said.attachment, 1, 1)],
      ],
    },
  ];
}

function replyBlock(kit: ComplaintKit): Block {
  const { complaint: said } = kit.words;
  return {
    name: said.blocks.reply,
    lines: [
      [
        field(said.replyTime, ({ clock }) => moment(clock.replied)),
        field(said.replyLimit, ({ clock }) => moment(clock.replyDue)),
        blank(said.replyBy, 1, 1),
      ],
      [blank(said.replyWay, 1, 1), blank(said.replyContent, 2, 1)],
    ],
  };
}

function handlingBlocks(kit: ComplaintKit): readonly Block[] {
  const { complaint: said } = kit.words;
  return [
    {
      name: said.blocks.dispatch,
      lines: [
        [
          field(said.dept, ({ request }) => request.dept ?? ''),
          field(said.handler, ({ request }) => request.handler ?? ''),
          field(said.sentAt, ({ request }) => moment(request.sentAt)),
        ],
        [field(said.due, ({ clock }) => moment(clock.closeDue)), blank(said.takenBy, 2, 1)],
      ],
    },
    {
      name: said.blocks.handling,
      lines: [
        [long(said.facts, ({ request }) => maskedText(request.process ?? ''), 2)],
        [blank(said.cause, 3, 2)],
        [long(said.result, ({ request }) => maskedText(request.result ?? ''), 2)],
        [
          field(said.valid, ({ request }) => tickYesNo(kit, request.valid)),
          field(said.closed, ({ clock }) => moment(clock.closedAt)),
          blank(said.handlerSigns, 1, 1),
        ],
      ],
    },
  ];
}

function tellingBlocks(kit: ComplaintKit): readonly Block[] {
  const { complaint: said } = kit.words;
  return [
    {
      name: said.blocks.escalated,
      lines: [
        [
          field(said.escalatedTo, ({ request }) => request.escalated ?? ''),
          blank(said.escalatedAt, 1, 1),
          blank(said.instruction, 1, 1),
        ],
      ],
    },
    {
      name: said.blocks.told,
      lines: [[blank(said.toldAt, 1, 1), blank(said.toldWay, 1, 1), blank(said.toldOpinion, 1, 1)]],
    },
  ];
}

function visitBlock(kit: ComplaintKit): Block {
  const { complaint: said } = kit.words;
  const { way, score } = visits.columns;
  return {
    name: said.blocks.visit,
    lines: [
      [
        field(said.visitTime, ({ visit }) => moment(visit?.at ?? null)),
        field(said.visitLimit, ({ clock }) => moment(clock.visitDue)),
        field(said.visitor, ({ visit }) => visit?.visitor ?? ''),
      ],
      [
        field(said.score, ({ visit }) => ticks(kit, score, visit?.score ?? null), 2),
        blank(said.ownerSigns, 1, 1),
      ],
      [
        field(said.visitWay, ({ visit }) => ticks(kit, way, visit?.way ?? null), 2),
        field(said.opinion, ({ visit }) => maskedText(visit?.opinion ?? '')),
      ],
    ],
  };
}

function closingBlocks(kit: ComplaintKit): readonly Block[] {
  const { complaint: said } = kit.words;
  return [
    {
      name: said.blocks.improve,
      lines: [
        [blank(said.prevention, 3, 2)],
        [blank(said.preventedBy, 1, 1), blank(said.preventedUntil, 1, 1), blank(said.verified, 1, 1)],
      ],
    },
    {
      name: said.blocks.foot,
      lines: [
        [blank(said.supervisor, 1, 2), blank(said.manager, 1, 2), blank(said.archiveNo, 1, 2)],
        [field(said.overdue, ({ clock }) => said.overdueDays(clock.overdueDays), 3)],
      ],
    },
  ];
}

function field(label: string, text: Field['text'], wide: Field['wide'] = 1): Field {
  return { label, text, wide };
}

function long(label: string, text: Field['text'], lines: number): Field {
  return { label, text, wide: 3, lines };
}

/** For people to write on. */
function blank(label: string, wide: Field['wide'], lines: number): Field {
  return { label, text: () => '', wide, lines };
}

function moment(at: Moment | null): string {
  return at === null ? '' : showMoment(at);
}

/** Check boxes of a choice □/☑, the chosen one ticked. */
function ticks<T>(kit: ComplaintKit, column: Column<T>, value: T | null): string {
  const { complaint } = kit.words;
  const is = value === null ? '' : choiceText(column, value, kit.language);
  return (column.type.options ?? [])
    .map(
      (option) =>
        `${option[kit.language] === is ? complaint.ticked : complaint.open} ${option[kit.language]}`,
    )
    .join('　');
}

function tickYesNo({ words: { complaint } }: ComplaintKit, value: boolean | null): string {
  return [true, false]
    .map((of, i) => `${value === of ? complaint.ticked : complaint.open} ${complaint.yesNo[i] ?? ''}`)
    .join('　');
}
