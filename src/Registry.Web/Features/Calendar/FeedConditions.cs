using Microsoft.Net.Http.Headers;

namespace Registry.Web.Features.Calendar;

/// <summary>On what conditions a program wants a calendar, in the order in which they count (RFC 9110 §13.2.2).</summary>
internal static class FeedConditions
{
    /// <summary>The status of an answer without the calendar; none where it is to be sent.</summary>
    public static int? Decide(IHeaderDictionary asked, FeedFile file, bool packed) =>
        IsAnother(asked, file, packed) ? StatusCodes.Status412PreconditionFailed
        : HasItAlready(asked, file) ? StatusCodes.Status304NotModified
        : null;

    /// <summary>A mark is compared strongly here: it is of the very bytes that would be sent (RFC 9110 §13.1.1).</summary>
    private static bool IsAnother(IHeaderDictionary asked, FeedFile file, bool packed)
    {
        var tags = asked.IfMatch;
        if (tags.Count > 0)
            return EntityTagHeaderValue.TryParseStrictList([.. tags.OfType<string>()], out var wanted)
                && !wanted.Any(one => one.Tag == "*" || (!one.IsWeak && one.Tag == (packed ? file.PackedTag : file.Tag)));

        return HeaderUtilities.TryParseDate(asked.IfUnmodifiedSince.ToString(), out var since) && file.ModifiedAt > since;
    }

    private static bool HasItAlready(IHeaderDictionary asked, FeedFile file)
    {
        var tags = asked.IfNoneMatch;
        if (tags.Count == 0)
            return HeaderUtilities.TryParseDate(asked.IfModifiedSince.ToString(), out var since) && file.ModifiedAt <= since;

        // programs send back the one mark they were given
        var sent = tags.Count == 1 ? tags[0] : null;
        return sent == file.PackedTag || sent == file.Tag || EntityTag.IsAmong(file.Tag, tags) || EntityTag.IsAmong(file.PackedTag, tags);
    }
}
