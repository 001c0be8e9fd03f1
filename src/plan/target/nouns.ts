/** Units that measure. */
const MEASURES: readonly string[] = [
  'ha', 'tấn', 'tạ', 'yến', 'kg', 'g', 'km', 'm', 'm2', 'm3', 'km2', 'kwh', 'mw', 'lít', 'giờ',
  'ngày', 'tháng', 'phút', 'lần',
  'điểm', 'điểm %', 'cm', 'kw', 'mwp', 'hecta', 'héc ta',
];

/** Places, bodies, people and works that are counted with others of their kind as one: "94 xã, phường, thị trấn". */
const BODIES: readonly string[] = [
  // places
  'tỉnh', 'thành phố', 'quận', 'huyện', 'thị xã', 'thị trấn', 'xã', 'phường', 'đặc khu', 'địa phương', 'thôn', 'bản', 'ấp', 'buôn', 'bon',
  'làng', 'phum', 'sóc', 'xóm', 'khóm', 'tiểu khu', 'khu', 'khu phố', 'khu dân cư', 'khu đô thị', 'khu công nghiệp', 'cụm công nghiệp', 'khu vực', 'tổ', 'tổ dân phố', 'cụm', 'cụm dân cư',
  // offices and organisations
  'cơ quan', 'đơn vị', 'đơn vị hành chính', 'đơn vị sự nghiệp', 'đơn vị cấp tỉnh', 'đơn vị cấp huyện', 'đơn vị cấp xã', 'phòng', 'đoàn thể', 'tổ chức', 'hội', 'chi hội', 'chi đoàn', 'chi bộ', 'đảng bộ', 'công đoàn cơ sở', 'câu lạc bộ',
  'đội', 'nhóm', 'nhóm trẻ', 'liên đội', 'cấp ủy', 'cấp uỷ', 'hội đồng',
  // schools, health
  'trường', 'trường học', 'lớp', 'lớp học', 'cơ sở giáo dục', 'điểm trường', 'trạm', 'bệnh viện', 'phòng khám',
  // who trades and makes
  'doanh nghiệp', 'hợp tác xã', 'tổ hợp tác', 'trang trại', 'gia trại', 'cơ sở', 'cơ sở kinh doanh', 'hộ kinh doanh', 'hộ gia đình',
  'công ty', 'làng nghề', 'cửa hàng', 'siêu thị',
  // people
  'cán bộ', 'công chức', 'viên chức', 'người lao động', 'công nhân', 'đoàn viên', 'hội viên', 'đảng viên', 'thanh niên', 'thiếu nhi',
  'nông dân', 'học sinh', 'sinh viên', 'học viên', 'giáo viên', 'nhân viên', 'chiến sĩ', 'chiến sỹ',
  'cá nhân', 'tập thể', 'gia đình', 'gia đình hội viên', 'người dân', 'chủ thể',
  // works
  'công trình', 'dự án', 'đề án', 'chương trình', 'nhiệm vụ', 'phần việc', 'mô hình', 'đề tài', 'sáng kiến', 'giải pháp', 'tuyến đường',
  'tuyến phố', 'ngõ', 'hẻm',
];

/** What stands in such a list and begins too many other words to be a unit by itself. */
const ONLY_LISTED: readonly string[] = ['sở', 'ban', 'ngành', 'ban ngành'];

/** What else is counted. A noun of several words stands here so that its words are not taken for something else. */
const THINGS: readonly string[] = [
  // people
  'người', 'người dân tộc thiểu số', 'hộ dân tộc thiểu số', 'lượt người', 'hộ', 'hộ nghèo', 'hộ cận nghèo', 'hộ dân', 'hộ nông dân', 'khẩu', 'nhân khẩu', 'dân',
  'lao động', 'trẻ', 'trẻ em', 'bé trai', 'bé gái', 'phụ nữ', 'bác sĩ', 'bác sỹ', 'dược sĩ', 'dược sỹ', 'đồng chí', 'thành viên', 'đại biểu', 'đối tượng',
  'công dân', 'chuyên gia', 'tình nguyện viên', 'cộng tác viên', 'nghệ nhân', 'vận động viên', 'bệnh nhân', 'quần chúng', 'quần chúng ưu tú', 'dân quân', 'dân quân tự vệ', 'xã viên', 'đội viên',
  'nhà giáo', 'nhà khoa học', 'nhà đầu tư',
  // those that are new
  'đảng viên mới', 'hội viên mới', 'đoàn viên mới', 'doanh nghiệp mới', 'hợp tác xã mới', 'tổ hợp tác mới', 'hộ kinh doanh mới',
  'chi bộ mới', 'việc làm', 'việc làm mới', 'lao động mới', 'sản phẩm mới',
  // guests
  'khách', 'du khách', 'hành khách', 'khách du lịch', 'khách quốc tế', 'khách nội địa', 'lượt', 'lượt khách', 'lượt du khách',
  'lượt khách du lịch', 'lượt khách quốc tế', 'lượt khách nội địa', 'lượt hành khách', 'lượt lao động', 'lượt hội viên', 'lượt đoàn viên', 'lượt hộ',
  // places and buildings
  'vùng', 'cánh đồng', 'khu du lịch', 'khu kinh tế', 'điểm du lịch', 'điểm dân cư', 'điểm bưu điện',
  'tụ điểm', 'cấp', 'cấp học', 'phòng học', 'chi nhánh', 'văn phòng', 'nhà', 'căn nhà', 'ngôi nhà', 'nhà ở', 'nhà ở xã hội', 'nhà văn hóa',
  'nhà văn hoá', 'nhà máy', 'nhà tạm', 'nhà dột nát', 'nhà tình nghĩa', 'nhà tình thương', 'nhà đại đoàn kết', 'nhà vệ sinh', 'căn',
  'căn hộ', 'buồng', 'khách sạn', 'cơ sở lưu trú', 'giường', 'giường bệnh', 'chợ', 'trung tâm', 'trung tâm thương mại', 'công viên',
  'sân chơi', 'sân bóng', 'bể bơi', 'thư viện', 'di tích', 'bãi đỗ xe', 'bến xe', 'hồ chứa', 'giếng', 'tuyến', 'tuyến hẻm', 'tuyến kênh',
  'đoạn đường', 'đường hẻm', 'trục đường', 'con đường', 'cây cầu', 'cây xăng', 'trạm bơm', 'trạm biến áp', 'vườn', 'lồng bè', 'chuồng', 'thửa đất', 'lô đất',
  // animals, plants, goods
  'con', 'cây', 'sản phẩm', 'sản phẩm ocop', 'nhãn hiệu', 'thương hiệu', 'máy', 'máy tính', 'ô tô', 'xe', 'tàu', 'tàu cá', 'chiếc', 'thuê bao',
  'tài khoản', 'đầu sách', 'camera',
  // events, work, papers
  'cuộc', 'buổi', 'đợt', 'vụ', 'vụ việc', 'vụ án', 'trường hợp', 'hội nghị', 'hội thảo', 'hội thi', 'hội chợ', 'lễ hội', 'huy chương',
  'lớp tập huấn', 'ngày công', 'suất', 'suất học bổng', 'suất quà', 'phần quà', 'đơn vị máu', 'tiêu chí', 'chỉ tiêu', 'hồ sơ',
  'thủ tục', 'thủ tục hành chính', 'dịch vụ công', 'văn bản', 'bản tin', 'bản cam kết', 'cơ sở dữ liệu', 'giấy chứng nhận', 'hợp đồng', 'chuyên đề',
];

/** How a noun is printed, where capitals belong to it. */
const PRINTED = new Map([['sản phẩm ocop', 'sản phẩm OCOP']]);

export type Category = 'measure' | 'counted';

interface Noun {
  readonly name: string;
  readonly category: Category;
}

/** All nouns that are units, by their words in small letters, as printed. */
export const NOUNS: ReadonlyMap<string, Noun> = new Map([
  ...MEASURES.map((name): [string, Noun] => [name, { name, category: 'measure' }]),
  ...[...BODIES, ...THINGS].map((name): [string, Noun] => [name, { name: PRINTED.get(name) ?? name, category: 'counted' }]),
]);

/** Nouns that stand in a list of things counted together. */
export const IN_LISTS: ReadonlySet<string> = new Set([...BODIES, ...ONLY_LISTED]);

/** How many words the longest listed noun has. */
export const LONGEST_NOUN = Math.max(...[...NOUNS.keys()].map((noun) => noun.split(' ').length));
