namespace Registry.Web.Localization;

/// <summary>Names the file of words: English text is the key, <c>Text.vi.resx</c> has the Vietnamese.</summary>
public sealed class Text;
