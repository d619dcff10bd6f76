/**
 * The stock main menu shows icons alone; what each means appears only on hovering, and the nouns of a company are
 * not told by icons. The words are in the page already, for those who listen to it: on a wide screen they are shown.
 */
const MENU = 'nav:has(> div > ul > li > span > a[aria-label])';
const WORD = `${MENU} li a > svg + span`;

const STYLE = `
@media (min-width: 1080px) {
  ${MENU} { width: auto; min-width: 16rem; }
  ${MENU} ul { align-items: stretch; gap: 0.4rem; padding-inline: 0.8rem; }
  ${MENU} li, ${MENU} li > span { display: block; }
  ${MENU} li a { gap: 1.2rem; }
  ${WORD} {
    position: static;
    width: auto;
    height: auto;
    margin: 0;
    overflow: visible;
    clip: auto;
    white-space: nowrap;
    font-size: 1.4rem;
  }
}
/* The way to all other records is not where one is, while one is on the list of something. */
${MENU} ul:has(a.active[href*="/content-manager/"]) a.active[href$="/content-manager"] {
  background: none;
  svg path { fill: currentColor; }
}
`;

/** Shows the words of the main menu beside its icons. */
export const showMenuWords = () => {
  const style = document.createElement('style');
  style.textContent = STYLE;
  document.head.append(style);
};
