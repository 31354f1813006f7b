namespace Registry.Web.Features.Calendar;

/// <summary>A calendar as it is sent, kept while nothing in it changes.</summary>
/// <param name="Stamp">Of the data it was made from.</param>
/// <param name="ModifiedAt">Since when the bytes are these, in whole seconds.</param>
public sealed record FeedFile(string Stamp, byte[] Bytes, string Tag, DateTimeOffset ModifiedAt);
