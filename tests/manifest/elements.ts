/**
 * What the add-in only manifest may hold and in which order, from the published schemas: OfficeAppManifest 1.1,
 * TaskPaneAppVersionOverrides 1.0 and OfficeAppBasicTypes 1.0. Only the parts that a task pane for Excel with buttons
 * on the ribbon can use are listed: a shared runtime, custom functions, context menus and single sign-on are not.
 */

export const NAMESPACES: Record<string, string> = {
  'http://schemas.microsoft.com/office/appforoffice/1.1': 'app',
  'http://schemas.microsoft.com/office/taskpaneappversionoverrides': 'ov',
  'http://schemas.microsoft.com/office/officeappbasictypes/1.0': 'bt',
};

export interface Child {
  name: string;
  min: number;
  max: number;
}

export interface ElementRule {
  children: readonly Child[];
  attributes: readonly string[];
}

const one = (name: string): Child => ({ name, min: 1, max: 1 });
const optional = (name: string): Child => ({ name, min: 0, max: 1 });
const some = (name: string): Child => ({ name, min: 1, max: Infinity });
const any = (name: string): Child => ({ name, min: 0, max: Infinity });

function rule(children: readonly Child[], attributes: readonly string[] = []): ElementRule {
  return { children, attributes };
}

const setting = rule([any('app:Override')], ['DefaultValue']);
const text = rule([]);
const reference = rule([], ['resid']);
const resource = rule([any('bt:Override')], ['id', 'DefaultValue']);

/** Keyed by prefix and name, and by xsi:type where the type decides what is inside. */
export const ELEMENTS: Record<string, ElementRule> = {
  'app:OfficeApp:TaskPaneApp': rule([
    one('app:Id'),
    optional('app:AlternateId'),
    one('app:Version'),
    one('app:ProviderName'),
    one('app:DefaultLocale'),
    one('app:DisplayName'),
    one('app:Description'),
    optional('app:IconUrl'),
    optional('app:HighResolutionIconUrl'),
    optional('app:SupportUrl'),
    optional('app:AppDomains'),
    optional('app:Hosts'),
    optional('app:Requirements'),
    one('app:DefaultSettings'),
    one('app:Permissions'),
    optional('ov:VersionOverrides'),
  ]),
  'app:Id': text,
  'app:AlternateId': text,
  'app:Version': text,
  'app:ProviderName': text,
  'app:DefaultLocale': text,
  'app:DisplayName': setting,
  'app:Description': setting,
  'app:IconUrl': setting,
  'app:HighResolutionIconUrl': setting,
  'app:SupportUrl': setting,
  'app:SourceLocation': setting,
  'app:Override': rule([], ['Locale', 'Value']),
  'app:AppDomains': rule([any('app:AppDomain')]),
  'app:AppDomain': text,
  'app:Hosts': rule([some('app:Host')]),
  'app:Host': rule([], ['Name']),
  'app:Requirements': rule([optional('app:Sets'), optional('app:Methods')]),
  'app:Sets': rule([some('app:Set')]),
  'app:Set': rule([], ['Name']),
  'app:DefaultSettings': rule([one('app:SourceLocation')]),
  'app:Permissions': text,

  'ov:VersionOverrides:VersionOverridesV1_0': rule([
    optional('ov:Description'),
    optional('ov:Requirements'),
    optional('ov:Hosts'),
    optional('ov:Resources'),
  ]),
  'ov:Requirements': rule([optional('bt:Sets'), optional('bt:Methods')]),
  'bt:Sets': rule([some('bt:Set')]),
  'bt:Set': rule([], ['Name']),
  'ov:Hosts': rule([some('ov:Host')]),
  'ov:Host:Workbook': rule([optional('ov:DesktopFormFactor')]),
  'ov:DesktopFormFactor': rule([optional('ov:GetStarted'), optional('ov:FunctionFile'), some('ov:ExtensionPoint')]),
  'ov:GetStarted': rule([one('ov:Title'), one('ov:Description'), one('ov:LearnMoreUrl')]),
  'ov:FunctionFile': reference,
  'ov:ExtensionPoint:PrimaryCommandSurface': rule([any('ov:OfficeTab'), any('ov:CustomTab')]),
  'ov:OfficeTab': rule([some('ov:Group')], ['id']),
  'ov:CustomTab': rule([some('ov:Group'), one('ov:Label')], ['id']),
  'ov:Group': rule([one('ov:Label'), one('ov:Icon'), some('ov:Control')], ['id']),
  'ov:Control:Button': rule([one('ov:Label'), one('ov:Supertip'), one('ov:Icon'), one('ov:Action')], ['id']),
  'ov:Supertip': rule([one('ov:Title'), one('ov:Description')]),
  'ov:Icon': rule([some('bt:Image')]),
  'ov:Action:ShowTaskpane': rule([optional('ov:TaskpaneId'), one('ov:SourceLocation'), optional('ov:Title')]),
  'ov:Action:ExecuteFunction': rule([one('ov:FunctionName')]),
  'ov:TaskpaneId': text,
  'ov:FunctionName': text,
  'ov:Label': reference,
  'ov:Title': reference,
  'ov:Description': reference,
  'ov:LearnMoreUrl': reference,
  'ov:SourceLocation': reference,
  'ov:Resources': rule([
    optional('bt:Images'),
    optional('bt:Urls'),
    optional('bt:ShortStrings'),
    optional('bt:LongStrings'),
  ]),
  'bt:Images': rule([some('bt:Image')]),
  'bt:Urls': rule([some('bt:Url')]),
  'bt:ShortStrings': rule([some('bt:String')]),
  'bt:LongStrings': rule([some('bt:String')]),
  'bt:Image:reference': rule([], ['size', 'resid']),
  'bt:Image': resource,
  'bt:Url': resource,
  'bt:String': resource,
  'bt:Override': rule([], ['Locale', 'Value']),
};

/** In which list of Resources an element's `resid` has to be found. */
export const RESOURCE_OF: Record<string, string> = {
  'ov:Label': 'bt:ShortStrings',
  'ov:Title': 'bt:ShortStrings',
  'ov:Description': 'bt:LongStrings',
  'ov:LearnMoreUrl': 'bt:Urls',
  'ov:SourceLocation': 'bt:Urls',
  'ov:FunctionFile': 'bt:Urls',
  'bt:Image:reference': 'bt:Images',
};
