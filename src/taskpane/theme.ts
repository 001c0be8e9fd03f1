import { createTheme, type PartialTheme, type Theme } from 'office-ui-fabric-react/lib/Theme';
import type { Scheme } from './host/scheme';

/** Letters as in Excel beside the pane; every family covers Vietnamese. */
const FONT = "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', sans-serif";

const LIGHT: PartialTheme = {
  palette: {
    themePrimary: '#107c41',
    themeLighterAlt: '#f2faf6',
    themeLighter: '#cdebdb',
    themeLight: '#a4d8bd',
    themeTertiary: '#57b083',
    themeSecondary: '#1f8b50',
    themeDarkAlt: '#0e703a',
    themeDark: '#0c5e31',
    themeDarker: '#094524',
  },
};

const DARK: PartialTheme = {
  isInverted: true,
  palette: {
    themePrimary: '#6fcf97',
    themeLighterAlt: '#101f17',
    themeLighter: '#183324',
    themeLight: '#215239',
    themeTertiary: '#4a9c6d',
    themeSecondary: '#62bd88',
    themeDarkAlt: '#7dd5a2',
    themeDark: '#93ddb2',
    themeDarker: '#b3e8c9',
    neutralLighterAlt: '#262626',
    neutralLighter: '#2e2e2e',
    neutralLight: '#383838',
    neutralQuaternaryAlt: '#404040',
    neutralQuaternary: '#474747',
    neutralTertiaryAlt: '#606060',
    neutralTertiary: '#9a9a9a',
    neutralSecondaryAlt: '#a8a8a8',
    neutralSecondary: '#c2c2c2',
    neutralPrimaryAlt: '#dadada',
    neutralPrimary: '#f3f3f3',
    neutralDark: '#f8f8f8',
    black: '#ffffff',
    white: '#1f1f1f',
  },
  semanticColors: {
    errorText: '#ff99a4',
    errorIcon: '#ff99a4',
    errorBackground: '#3d1c20',
    warningIcon: '#ffc83d',
    warningBackground: '#3a2f14',
    infoIcon: '#c2c2c2',
    infoBackground: '#2e2e2e',
    successIcon: '#7bd88f',
    successBackground: '#183324',
    messageText: '#f3f3f3',
  },
};

const common: PartialTheme = {
  defaultFontStyle: { fontFamily: FONT },
  effects: { roundedCorner2: '4px' },
};

const THEMES: Readonly<Record<Scheme, Theme>> = {
  light: createTheme({ ...common, ...LIGHT }),
  dark: createTheme({ ...common, ...DARK }),
};

/** Fabric's colours in Excel's green, for light and dark. */
export function fabricTheme(scheme: Scheme): Theme {
  return THEMES[scheme];
}
