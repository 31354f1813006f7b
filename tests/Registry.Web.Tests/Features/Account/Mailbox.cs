using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Features.Account;

/// <summary>Opens the letters that lie in the outbox.</summary>
internal static partial class Mailbox
{
    /// <summary>The link of the last letter to an address, as a path of the registry.</summary>
    public static async Task<string> LastLinkAsync(this RegistryApp app, string address)
    {
        var letter = await app.InDatabaseAsync(db => db.Outbox.Where(message => message.To == address).OrderByDescending(message => message.Id).FirstAsync());
        return new Uri(Link().Match(letter.Text).Value).PathAndQuery;
    }

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Link();
}
