using Registry.Domain.Access;
using Registry.Web.Jobs;
using Registry.Web.Tests.Features.Boards;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Jobs;

public sealed class MissingDigestTests
{
    [Theory]
    [InlineData("vi", "Chủ tịch: chưa có ai. Giấy tờ của hội chưa có người ký.")]
    [InlineData("en", "Chủ tịch: nobody yet. Nobody can sign the association’s papers.")]
    public async Task A_secretary_is_written_to_on_Monday_about_what_is_grave_once(string language, string sentence)
    {
        await using var app = new RegistryApp();
        var world = await BoardWorld.OfAsync(app);
        await world.ChairAsync();
        await world.MemberAsync("Trần Thị Kim Oanh");
        await app.SignedInAsync(Role.Secretary, world.Japan, language: language);
        await app.SignedInAsync(Role.Viewer, world.Union, name: "Hoàng Gia Bảo");

        await app.RunAsync<SendDigest>();
        await app.RunAsync<SendDigest>();

        var letter = Assert.Single(await app.LettersAsync());
        Assert.Contains(sentence, letter.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("số điện thoại", letter.Text, StringComparison.Ordinal);
    }
}
