using System.Net;
using Registry.Domain.Access;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Architecture;

/// <summary>Every address is asked as every role and by nobody.</summary>
public sealed class RightsTests
{
    /// <summary>Open to some of those who have signed in, by what the page itself finds out; or gone once it has done its work.</summary>
    private static readonly string[] NarrowedInside = ["/Administration/Answers", "/Administration/Reminders", "/Administration/Reminders/Index", "/SetUp"];

    public static TheoryData<Role?> Askers => [null, .. Enum.GetValues<Role>().Cast<Role?>()];

    [Fact]
    public async Task Every_address_stands_in_the_table_with_who_may_open_it()
    {
        await using var app = new RegistryApp();
        _ = app.Anonymous();

        Assert.Equal(string.Join('\n', Rights.Table.Select(right => right.Line)), string.Join('\n', Rights.Declared(app).Select(right => right.Line)));
    }

    [Theory]
    [MemberData(nameof(Askers))]
    public async Task Every_address_answers_as_the_table_says(Role? role)
    {
        await using var app = new RegistryApp();
        var union = await app.UnionAsync();
        var asker = role is { } known ? await app.SignedInAsync(known, union) : app.Anonymous();
        List<string> wrong = [];
        foreach (var right in Rights.Table.Where(right => right.Pattern is not ("/Error" or "/NotFound")))
        {
            using var answer = await asker.GetAsync(right.Address);
            if (!IsRight(answer, right, role))
                wrong.Add($"{right.Line}: {(int)answer.StatusCode} {answer.Headers.Location}");
        }

        Assert.Empty(wrong);
    }

    private static bool IsRight(HttpResponseMessage answer, Rights.Right right, Role? role)
    {
        var isSentToTheDoor = answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.OriginalString.Contains("/Account/SignIn", StringComparison.Ordinal);
        if (!Rights.May(role, right.Policy))
            return role is null ? isSentToTheDoor : answer.StatusCode == HttpStatusCode.NotFound;

        // a record that is not there answers as one that is not yours: those have tests of their own
        return !isSentToTheDoor && (int)answer.StatusCode < 500 && (answer.StatusCode != HttpStatusCode.NotFound || right.NeedsRecord || NarrowedInside.Contains(right.Pattern));
    }
}
