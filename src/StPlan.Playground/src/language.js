import { languageOf } from './link.js';

const key = 'stplan:language';

/** The language of the page: what the address asks for, else what was chosen last, else Vietnamese. */
export function readLanguage() {
  const chosen = languageOf(location) ?? localStorage.getItem(key);
  return chosen === 'en' ? 'en' : 'vi';
}

/** Keeps a choice for the next visit. */
export function keepLanguage(language) {
  localStorage.setItem(key, language);
}

/** What the page itself says; GraphiQL's own words are English. */
export const words = {
  vi: {
    title: 'Kế hoạch khoa học và công nghệ tỉnh Trà Vinh',
    tools: 'Công cụ',
    examples: 'Ví dụ',
    copyAs: 'Sao chép dưới dạng',
    share: 'Chia sẻ',
    shareHint: 'Sao chép liên kết mở truy vấn này',
    schema: 'Tải lược đồ (SDL)',
    language: 'Ngôn ngữ của phần mô tả',
    copied: 'Đã sao chép vào bộ nhớ tạm.',
    linkCopied: 'Đã sao chép liên kết vào bộ nhớ tạm. Liên kết gồm truy vấn và các biến, không gồm tiêu đề (headers).',
    copyByHand: 'Trình duyệt không cho phép sao chép tự động. Hãy sao chép đoạn sau:',
    badVariables: 'Phần biến (Variables) không phải là JSON hợp lệ. Hãy sửa lại.',
    close: 'Đóng',
    notice: 'Số liệu giả định',
  },
  en: {
    title: 'Science and technology plan of Trà Vinh province',
    tools: 'Tools',
    examples: 'Examples',
    copyAs: 'Copy as',
    share: 'Share',
    shareHint: 'Copy a link that opens this query',
    schema: 'Download schema (SDL)',
    language: 'Language of the descriptions',
    copied: 'Copied to the clipboard.',
    linkCopied: 'Link copied to the clipboard. It contains the query and the variables, but no headers.',
    copyByHand: 'The browser does not allow copying. Copy this text:',
    badVariables: 'The variables are not valid JSON. Correct them.',
    close: 'Close',
    notice: 'Demonstration data',
  },
};
