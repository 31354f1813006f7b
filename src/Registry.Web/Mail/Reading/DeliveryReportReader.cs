using System.Text;
using System.Text.RegularExpressions;

namespace Registry.Web.Mail.Reading;

/// <summary>Finds what became of a letter in the notice a mail server sends: the report of RFC 3464, or the older form of Exim.</summary>
internal static partial class DeliveryReportReader
{
    private const int MostRecipients = 50;
    private const int LongestSaid = 400;

    private static readonly string[] RecipientFields = ["Original-Recipient", "Final-Recipient"];

    /// <returns>Null: the message is no such notice.</returns>
    public static DeliveryReport? Read(MimeMessage message)
    {
        // RFC 6533 has names of its own for reports about addresses that are not ASCII
        var status = message.Parts.FirstOrDefault(part => part.Type is "message/delivery-status" or "message/global-delivery-status");
        if (status is null)
            return message.Header("X-Failed-Recipients") is { } failed ? WithoutReport(message, failed) : null;

        // the first group is about the message, each further one about a recipient
        var groups = MimeReader.Groups(status.Content).Take(MostRecipients + 1).ToList();
        return new(
            Quoted(message) ?? IdIn(ValueOf(groups.FirstOrDefault() ?? [], "X-Original-Message-ID")) ?? IdIn(message.Header("In-Reply-To")) ?? IdIn(message.Header("References")),
            [.. groups.Where(group => ValueOf(group, "Final-Recipient") is not null).Select(VerdictOf)]);
    }

    private static DeliveryVerdict VerdictOf(IReadOnlyList<MimeHeader> group)
    {
        var status = ValueOf(group, "Status")?.Trim() ?? "";
        var said = AfterType(ValueOf(group, "Diagnostic-Code")) ?? "";
        var isFailure = string.Equals(ValueOf(group, "Action")?.Trim(), "failed", StringComparison.OrdinalIgnoreCase);
        var isForGood = status.Length > 0 ? status[0] == '5' : Refusal().IsMatch(said);
        return new(
            [.. RecipientFields.Select(name => AfterType(ValueOf(group, name))).OfType<string>().SelectMany(Addresses)],
            isFailure && isForGood,
            Short(said.Length > 0 ? said : status));
    }

    /// <summary>Older Exim names the recipients in a header and quotes the letter below its own words.</summary>
    private static DeliveryReport WithoutReport(MimeMessage message, string failed)
    {
        var text = string.Concat(message.Parts.Where(part => part.Type.StartsWith("text/", StringComparison.Ordinal)).Select(part => Encoding.UTF8.GetString(part.Content)));
        var refusal = Refusal().Match(text);
        return new(
            Quoted(message) ?? IdIn(QuotedId().Match(text).Value) ?? IdIn(message.Header("In-Reply-To")),
            [new([.. failed.Split(',').Take(MostRecipients).SelectMany(Addresses)], refusal.Success, Short(refusal.Success ? refusal.Value : ""))]);
    }

    /// <summary>The Message-ID of the letter that lies in the notice, whole or with its headers only.</summary>
    private static string? Quoted(MimeMessage message) => message.Parts
        .Where(part => part.Type is "message/rfc822" or "text/rfc822-headers" or "message/global" or "message/global-headers")
        .Select(part => IdIn(ValueOf(MimeReader.Groups(part.Content).FirstOrDefault() ?? [], "Message-ID")))
        .FirstOrDefault(id => id is not null);

    private static string? ValueOf(IReadOnlyList<MimeHeader> group, string name) =>
        group.FirstOrDefault(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value;

    /// <summary>"rfc822; name@example.org" and "smtp; 550 …": what stands behind the type.</summary>
    private static string? AfterType(string? value) => value?.IndexOf(';', StringComparison.Ordinal) is { } at and >= 0 ? value[(at + 1)..].Trim() : value?.Trim();

    /// <summary>As written and in lower case: servers differ in what they keep.</summary>
    private static IEnumerable<string> Addresses(string written)
    {
        var address = written.Trim().Trim('<', '>').Trim();
        return address.Length == 0 ? [] : new[] { address, address.ToLowerInvariant() }.Distinct();
    }

    private static string? IdIn(string? value) => value is { Length: <= 2000 } && Id().Match(value) is { Success: true } found ? found.Value : null;

    private static string Short(string said)
    {
        var clean = string.Concat(said.Where(letter => !char.IsControl(letter)));
        return clean.Length <= LongestSaid ? clean : clean[..LongestSaid];
    }

    [GeneratedRegex("<[^<>\\s]{3,300}>")]
    private static partial Regex Id();

    [GeneratedRegex(@"^Message-ID:\s*<[^<>\s]{3,300}>", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex QuotedId();

    /// <summary>A refusal for good, as SMTP says it (RFC 5321, section 4.2.1).</summary>
    [GeneratedRegex(@"\b5\d\d[ -][^\r\n]*")]
    private static partial Regex Refusal();
}
