/** The colours of the product: a calm teal for what can be pressed, in light and in dark. */
const focus = (rgb: string) =>
  ['2px 0px', '0px 2px', '-2px 0px', '0px -2px'].map((it) => `inset ${it} 0px ${rgb}`).join(', ');

export const lightTheme = {
  colors: {
    primary100: '#e8f5f4',
    primary200: '#bfe3e1',
    primary500: '#17908a',
    primary600: '#0b7a75',
    primary700: '#075e5a',
    buttonPrimary500: '#17908a',
    buttonPrimary600: '#0b7a75',
  },
  shadows: { focus: focus('rgb(11, 122, 117)') },
};

export const darkTheme = {
  colors: {
    primary100: '#16302f',
    primary200: '#235553',
    primary500: '#0f8c86',
    primary600: '#4dc4bd',
    primary700: '#7ad6d0',
    buttonPrimary500: '#17908a',
    buttonPrimary600: '#0b7a75',
  },
  shadows: { focus: focus('rgb(77, 196, 189)') },
};
