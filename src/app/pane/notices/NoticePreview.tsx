import type { DocumentWishes } from '../../../jobs/wishes';
import { PaperPreview } from '../parts/PaperPreview';
import { useAnswer } from '../useAnswer';

interface NoticePreviewProps {
  readonly no: string;
  readonly documents: DocumentWishes;
}

/** One notice exactly as it will print. */
export function NoticePreview({ no, documents }: NoticePreviewProps) {
  const { answer } = useAnswer('noticePreview', { no, documents });
  return <PaperPreview sheet={answer} />;
}
