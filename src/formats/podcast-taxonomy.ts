// The closed lists that podcast apps match against, to the letter and in English.
// Roles: https://podcasting2.org/docs/podcast-namespace/tags/person · categories: https://podcasters.apple.com/support/1691

/** The podcast taxonomy: 11 groups and their roles. `Editor` is a role in two groups, so the group is always written. */
export const PERSON_ROLES: Readonly<Record<string, readonly string[]>> = {
  'Creative Direction': ['Director', 'Assistant Director', 'Executive Producer', 'Senior Producer', 'Producer', 'Associate Producer', 'Development Producer', 'Creative Director'],
  Cast: ['Host', 'Co-Host', 'Guest Host', 'Guest', 'Voice Actor', 'Narrator', 'Announcer', 'Reporter'],
  Writing: ['Author', 'Editorial Director', 'Co-Writer', 'Writer', 'Songwriter', 'Guest Writer', 'Story Editor', 'Managing Editor', 'Script Editor', 'Script Coordinator', 'Researcher', 'Editor', 'Fact Checker', 'Translator', 'Transcriber', 'Logger'],
  'Audio Production': ['Studio Coordinator', 'Technical Director', 'Technical Manager', 'Audio Engineer', 'Remote Recording Engineer', 'Post Production Engineer'],
  'Audio Post-Production': ['Audio Editor', 'Sound Designer', 'Foley Artist', 'Composer', 'Theme Music', 'Music Production', 'Music Contributor'],
  Administration: ['Production Coordinator', 'Booking Coordinator', 'Production Assistant', 'Content Manager', 'Marketing Manager', 'Sales Representative', 'Sales Manager'],
  Visuals: ['Graphic Designer', 'Cover Art Designer'],
  Community: ['Social Media Manager'],
  'Misc.': ['Consultant', 'Intern'],
  'Video Production': ['Camera Operator', 'Lighting Designer', 'Camera Grip', 'Assistant Camera'],
  'Video Post-Production': ['Editor', 'Assistant Editor'],
};

/** True for a role of that group; apps compare without regard to case. */
export function isPersonRole(role: string, group: string): boolean {
  const roles = Object.entries(PERSON_ROLES).find(([name]) => name.toLowerCase() === group.toLowerCase())?.[1];
  return roles?.some((name) => name.toLowerCase() === role.toLowerCase()) ?? false;
}

/** podcast:medium; each may also be a list, with `L` at its end, but `mixed` only is one. */
const MEDIA = ['podcast', 'music', 'video', 'film', 'audiobook', 'newsletter', 'blog', 'publisher', 'course'];
export const PODCAST_MEDIA: ReadonlySet<string> = new Set([...MEDIA, ...MEDIA.map((medium) => `${medium}L`), 'mixed']);

/** Apple's categories and what is under each. */
export const APPLE_CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  Arts: ['Books', 'Design', 'Fashion & Beauty', 'Food', 'Performing Arts', 'Visual Arts'],
  Business: ['Careers', 'Entrepreneurship', 'Investing', 'Management', 'Marketing', 'Non-Profit'],
  Comedy: ['Comedy Interviews', 'Improv', 'Stand-Up'],
  Education: ['Courses', 'How To', 'Language Learning', 'Self-Improvement'],
  Fiction: ['Comedy Fiction', 'Drama', 'Science Fiction'],
  Government: [],
  History: [],
  'Health & Fitness': ['Alternative Health', 'Fitness', 'Medicine', 'Mental Health', 'Nutrition', 'Sexuality'],
  'Kids & Family': ['Education for Kids', 'Parenting', 'Pets & Animals', 'Stories for Kids'],
  Leisure: ['Animation & Manga', 'Automotive', 'Aviation', 'Crafts', 'Games', 'Hobbies', 'Home & Garden', 'Video Games'],
  Music: ['Music Commentary', 'Music History', 'Music Interviews'],
  News: ['Business News', 'Daily News', 'Entertainment News', 'News Commentary', 'Politics', 'Sports News', 'Tech News'],
  'Religion & Spirituality': ['Buddhism', 'Christianity', 'Hinduism', 'Islam', 'Judaism', 'Religion', 'Spirituality'],
  Science: ['Astronomy', 'Chemistry', 'Earth Sciences', 'Life Sciences', 'Mathematics', 'Natural Sciences', 'Nature', 'Physics', 'Social Sciences'],
  'Society & Culture': ['Documentary', 'Personal Journals', 'Philosophy', 'Places & Travel', 'Relationships'],
  Sports: ['Baseball', 'Basketball', 'Cricket', 'Fantasy Sports', 'Football', 'Golf', 'Hockey', 'Rugby', 'Running', 'Soccer', 'Swimming', 'Tennis', 'Volleyball', 'Wilderness', 'Wrestling'],
  Technology: [],
  'True Crime': [],
  'TV & Film': ['After Shows', 'Film History', 'Film Interviews', 'Film Reviews', 'TV Reviews'],
};

/** Our licences as podcast:license writes them, with the text they lead to. */
export const FEED_LICENCES: Readonly<Record<string, { readonly slug: string; readonly url?: string }>> = {
  'CC-BY-4.0': { slug: 'cc-by-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  'CC-BY-SA-4.0': { slug: 'cc-by-sa-4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  'CC-BY-NC-4.0': { slug: 'cc-by-nc-4.0', url: 'https://creativecommons.org/licenses/by-nc/4.0/' },
  'CC-BY-NC-ND-4.0': { slug: 'cc-by-nc-nd-4.0', url: 'https://creativecommons.org/licenses/by-nc-nd/4.0/' },
  'CC0-1.0': { slug: 'cc0-1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  ARR: { slug: 'arr' },
};
