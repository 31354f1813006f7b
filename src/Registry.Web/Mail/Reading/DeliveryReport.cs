namespace Registry.Web.Mail.Reading;

/// <summary>What a mail server says became of a letter (RFC 3464).</summary>
/// <param name="MessageId">Of the letter it is about, where the notice quotes it.</param>
internal sealed record DeliveryReport(string? MessageId, IReadOnlyList<DeliveryVerdict> Verdicts);

/// <summary>What became of it for one recipient (RFC 3464, section 2.3).</summary>
/// <param name="Recipients">As it was written and as it ended, where they differ; in lower case too.</param>
/// <param name="IsForGood">Failed, and with a status of class 5: trying again later would not help (RFC 3463, section 2).</param>
internal sealed record DeliveryVerdict(IReadOnlyList<string> Recipients, bool IsForGood, string Said);
