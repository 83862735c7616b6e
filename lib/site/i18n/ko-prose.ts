import type { Prose } from "./en-prose.ts";

/** Korean texts of the pages that explain the site. */
export const koProse: Prose = {
  machines: {
    title: "개발자용 데이터",
    intro: "같은 데이터를 JSON으로 받을 수 있는 고정 주소와 JSON Schema입니다.",
    schema: "스키마",
    kinds: {
      day: "일간 목록",
      week: "주간 목록",
      month: "월간 목록",
      paper: "논문 한 편과 실린 날짜",
      topic: "주제의 최신 논문",
      organization: "기관의 최신 논문",
      status: "운영 상태",
      downloads: "월별 논문 파일",
      package: "모든 파일의 크기와 체크섬",
    },
    rules: [
      "주소는 바뀌지 않습니다. 필드는 늘어날 수 있고, 뜻이 바뀌면 schemaVersion이 올라갑니다.",
      "시각은 UTC, 날짜는 허깅 페이스 목록의 날짜입니다. 값을 모르는 필드는 뺍니다.",
      "파일은 5분 동안 캐시됩니다. If-None-Match 헤더를 붙여 다시 요청하세요.",
    ],
  },
  downloadFiles: {
    months: "월별 파일",
    intro: "달마다 모은 논문을 파일로 내려받아 보관할 수 있습니다. 어느 형식이든 같은 논문이 한 번씩만 들어 있습니다.",
    formats: {
      "jsonl.gz": ["JSON Lines", "알려진 모든 정보를 한 줄에 논문 한 편씩 담아 gzip으로 압축했습니다."],
      csv: ["CSV", "스프레드시트용입니다. 수식으로 실행될 수 있는 칸은 작은따옴표로 시작합니다."],
      parquet: ["Parquet", "같은 표에 열마다 자료형을 붙였습니다. DuckDB나 pandas 등에서 읽을 수 있습니다."],
      bib: ["BibTeX", "인용 키는 arXiv 번호로 만들며 바뀌지 않습니다."],
      zip: ["마크다운", "일간 목록과 월간 목록입니다. Jekyll과 Hugo에서 바로 쓸 수 있습니다."],
    },
    year: (year) => `${year}년 내려받기`,
    years: "연도별",
    checksums: "SHA-256",
    machines: "개발자용",
    addresses: "고정 주소로 제공하는 JSON과 JSON Schema",
    dataPackage: "모든 파일의 크기와 체크섬을 담은 Data Package",
    columns: "표의 열 설명",
    settling: "한 달의 파일은 그달 마지막 날에서 일주일이 지날 때까지 갱신되고, 그 뒤로는 바뀌지 않습니다.",
    licence:
      "arXiv의 서지 정보는 자유롭게 쓸 수 있습니다(CC0 1.0). 추천 수, 키워드, 한 줄 요약은 허깅 페이스에서 가져옵니다. 논문의 저작권은 저자에게 있습니다.",
    none: "아직 내려받을 파일이 없습니다.",
  },
  searchPage: {
    intro: "제목, 기관, 주제, arXiv 번호, 저자, 초록으로 모든 논문을 찾습니다.",
    label: "논문 검색",
    submit: "검색",
    hint: "모든 낱말이 들어맞는 논문을 찾습니다. 조사가 붙은 말과 초성, 낱말의 앞부분, 사소한 오타도 알아봅니다.",
    period: "기간",
    lastYear: "최근 열두 달",
    everything: "전체 아카이브",
    topic: "주제",
    anyTopic: "모든 주제",
    organization: "기관",
    sort: "정렬",
    orders: { relevance: "관련도순", votes: "추천순", new: "최신순" },
    withoutScript: "검색에는 자바스크립트가 필요합니다. 다음에서 모든 논문을 찾아볼 수 있습니다:",
    script: {
      loading: "불러오는 중 {n}/{all}",
      found: "검색 결과: 논문 {n}편",
      none: "찾는 논문이 없습니다. 낱말 수를 줄이거나 더 짧게 써 보세요.",
      deeper: "초록과 저자에서도 찾기",
      deepened: "초록과 저자 포함",
      more: "더 보기",
      failed: "아카이브 일부를 불러오지 못했습니다. 다시 검색해 주세요.",
      votes: "추천",
      anyOrganization: "모든 기관",
    },
  },
  feedsPage: {
    lede: "쓰시던 피드 리더로 구독하세요. 가입할 필요가 없고, 누가 읽는지도 남지 않습니다.",
    feed: "피드",
    formats: "형식",
    content:
      "항목 하나에 기관과 한 줄 요약, 링크를 곁들인 전체 순위가 들어 있으며, 초록은 링크를 따라가면 볼 수 있습니다. 피드마다 최근 항목 30개를 담습니다. 항목의 식별자와 날짜는 바뀌지 않고, 내용이 달라졌을 때만 갱신된 것으로 표시합니다.",
    all: "피드를 한 파일로 (OPML)",
    subjects:
      "주제와 기관마다 피드가 따로 있으며 각 페이지에서 구독할 수 있습니다. 아래 파일 하나면 위의 네 피드와 모든 주제, 모든 기관의 피드를 폴더별로 한꺼번에 가져올 수 있습니다.",
  },
  statusPage: {
    lede: "허깅 페이스를 마지막으로 확인한 때와 최근 목록의 상태입니다.",
    lastCapture: "마지막 확인",
    lastIssue: "최신 목록",
    nextDay: "다음 목록 공개",
    day: "날짜",
    result: "상태",
    seen: "확인한 때",
    none: "아직 확인한 기록이 없습니다.",
    openThen: "확인 당시 진행 중",
  },
  aboutPage: {
    what: "허깅 페이스에는 평일마다 새 논문이 올라오고 독자들이 추천합니다. 이 사이트는 그날그날의 목록을 보관하고 순위를 매겨 주간·월간으로 엮습니다. 허깅 페이스, arXiv와는 관계없이 운영합니다.",
    ranks: "순위를 매기는 방법",
    ranksText: [
      "하루치 목록에는 뉴욕 시각 21시 30분부터 다음 날 21시 30분까지의 논문이 모이며, 목록은 서울 시각으로 늦은 오전에 열립니다. 논문은 추천이 많은 순으로 놓고, 추천 수가 같으면 arXiv 번호가 더 새로운 논문을 앞에 둡니다. 철회된 논문은 순위 없이 남겨 둡니다.",
      "추천 수는 며칠 동안 계속 바뀌므로 세 시점의 값을 남깁니다. 목록을 처음 확인한 발행 때, 논문이 더는 늘지 않는 마감 때, 목록이 열린 지 일주일이 지난 확정 때입니다. 주간은 ISO 주, 월간은 달력의 달을 따르며, 둘 다 날짜별 목록을 모아 만들고 같은 논문은 한 번만 셉니다.",
      "목록이 없는 날에는 그 이유를 밝힙니다. 주말과 휴일에는 목록이 없고, 늦게 올라오거나 허깅 페이스에 연결하지 못하는 날도 있습니다. 빈 날을 다른 날의 목록으로 채우지 않습니다.",
    ],
    texts: "요약과 주제, 기관",
    textsText: [
      "한 줄 요약은 허깅 페이스의 것을 쓰고, 없으면 초록에서 핵심 문장을 골라 실으며, 어느 쪽인지 함께 적습니다. 주제는 키워드와 arXiv 분류, 제목과 초록을 보고 정해진 규칙에 따라 붙입니다. 기관과 코드는 허깅 페이스에 등록된 그대로입니다.",
    ],
    privacy: "개인정보",
    privacyText:
      "가입도 광고도 방문자 집계도 없으며, 다른 사이트에서 불러오는 것도 없습니다. 선택한 언어는 쿠키에, 화면 밝기와 단축키 설정은 브라우저에만 저장되며, 어느 것으로도 누구인지는 알 수 없습니다.",
    sources: "출처",
    reviewed:
      "This service was not reviewed or approved by, nor does it necessarily express or reflect the policies or opinions of, arXiv.",
  },
};
